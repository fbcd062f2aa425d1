import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { servedHtml } from '../../../local/host/services/served-html';
import { projectFolder } from '../project-folder';
import { thrownBy } from '../thrown';

describe('templates', () => {
  async function rendered(template: string, variables = ''): Promise<unknown> {
    const host = await createHost();
    return host.evaluate(
      `var t = HtmlService.createTemplate(${JSON.stringify(template)}); ${variables}; t.evaluate().getContent()`,
    );
  }

  it('run, print and print as they are [D guide/html/templates]', async () => {
    expect(await rendered('<? for (var i = 0; i < 2; i++) { ?><b><?= i ?></b><? } ?><?!= "<i>" ?>')).toBe(
      '<b>0</b><b>1</b><i>',
    );
  });

  it('see the properties that the script has set, and the functions of the project', async () => {
    const host = await createHost();
    host.load(
      projectFolder({
        'page.html': '<?!= include("part") ?>/<?= rows.length ?>',
        'part.html': '<style></style>',
        'a.js': `
          function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent() }
          function show() { var t = HtmlService.createTemplateFromFile('page'); t.rows = [1, 2]; return t.evaluate().getContent() }`,
      }),
    );
    expect(host.call('show')).toBe('<style></style>/2');
  });

  it('escape what they print for its place [D guide/html/best-practices]', async () => {
    expect(await rendered('<a title="<?= x ?>"><?= x ?></a>', `t.x = '"><img onerror=1>'`)).toBe(
      '<a title="&#34;&gt;&lt;img onerror=1&gt;">&#34;&gt;&lt;img onerror=1&gt;</a>',
    );
    const script = String(await rendered('<script>var x = "<?= x ?>";</script>', `t.x = '</script>"\\n'`));
    expect(script).toBe('<script>var x = "\\u003c\\u002fscript\\u003e\\u0022\\u000a";</script>');
  });

  it('escape by the names of the entities, and see variables of earlier scriptlets [L gf:testhtmlservice]', async () => {
    expect(
      await rendered('<h1><?= a ?></h1><? var msg = "hi"; ?><?= msg ?><?= 42 ?>', `t.a = 'My & <b>'`),
    ).toBe('<h1>My &amp; &lt;b&gt;</h1>hi42');
  });

  it('show their code, with and without the lines it comes from [D ref/html/html-template]', async () => {
    const host = await createHost();
    const [plain, commented, same] = host.evaluate(`
      var t = HtmlService.createTemplate('Hello <?= name ?>'); t.name = 'Ann';
      [t.getCode(), t.getCodeWithComments(), new Function('name', t.getCodeWithComments())('Ann') === t.evaluate().getContent()]`) as [
      string,
      string,
      boolean,
    ];
    expect([
      plain.includes('"Hello "'),
      plain.includes('// <?= name ?>'),
      commented.includes('// <?= name ?>'),
      same,
    ]).toEqual([true, false, true, true]);
  });

  it("pass on the script's own errors", async () => {
    const host = await createHost();
    expect(thrownBy(() => host.evaluate('HtmlService.createTemplate("<? nowhere() ?>").evaluate()'))).toBe(
      'ReferenceError: nowhere is not defined',
    );
  });
});

describe('HtmlOutput', () => {
  it('has an empty title by default and escapes untrusted text [L]', async () => {
    const host = await createHost();
    const code = `
      var page = HtmlService.createHtmlOutput('<p>').append('<b>').appendUntrusted('<i>');
      [page.getTitle(), page.getContent(), HtmlService.createHtmlOutput().getContent()]`;
    expect(host.evaluate(code)).toEqual(['', '<p><b>&lt;i&gt;', '']);
  });

  it('turns into a template, a blob, other text, and nothing [L gf:testhtmlservice]', async () => {
    const host = await createHost();
    const code = `
      var page = HtmlService.createHtmlOutput(Utilities.newBlob('<b>')).setWidth(200).setHeight(100).setTitle('T').setFaviconUrl('https://x.org/i.ico')
        .setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).addMetaTag('viewport', 'v');
      [page.getWidth(), page.getHeight(), page.getTitle(), page.getFaviconUrl(), page.getMetaTags()[0].getContent(), page.getBlob().getContentType(), page.getBlob().getDataAsString(),
       page.getAs('text/plain').getContentType(), page.asTemplate().getRawContent(), page.clear().getContent(), HtmlService.getUserAgent()]`;
    expect(host.evaluate(code)).toEqual([
      200,
      100,
      'T',
      'https://x.org/i.ico',
      'v',
      'text/html',
      '<b>',
      'text/plain',
      '<b>',
      '',
      null,
    ]);
  });

  it('takes only the meta tags that Google allows [D ref/html]', async () => {
    const host = await createHost();
    const add = (name: string): string =>
      thrownBy(() => host.evaluate(`HtmlService.createHtmlOutput('').addMetaTag('${name}', 'x')`));
    expect([add('viewport'), add('robots')]).toEqual(['nothing', 'Exception: Invalid argument: robots']);
  });

  it('fails for a file that is not there [L]', async () => {
    const host = await createHost();
    expect(thrownBy(() => host.evaluate("HtmlService.createTemplateFromFile('gone')"))).toBe(
      'Exception: No HTML file named gone was found.',
    );
  });
});

describe('a served page', () => {
  it('has lost what looks like a comment inside template literals [R enuchi/React-Google-Apps-Script#157]', () => {
    expect(
      servedHtml('<script>var a = `https://x.org`; var b = "https://x.org"; // kept\n</script>'),
    ).toContain('var a = `https:');
    const served = servedHtml('<script>f(`a /* b */ c`, "https://x.org")</script>');
    expect(served).toBe('<script>f(`a  c`, "https://x.org")</script>');
  });

  it('has lost what stood behind <?', () => {
    expect(servedHtml('<p>a</p><?xml version="1.0"?><p>b</p>')).toBe(
      '<p>a</p><!--?xml version="1.0"?--><p>b</p>',
    );
  });

  it('is otherwise as it was made', () => {
    const page = '<style>p{}</style><script>/* c */ f("a//b")</script><p>1 ? 2 : 3</p>';
    expect(servedHtml(page)).toBe(page);
  });
});
