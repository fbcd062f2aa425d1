/** The look of all papers; served as /paper.css. */
export const PAPER_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f8fafd; --paper: #fff; --ink: #1f1f1f; --gray: #5f6368; --line: #d7dadf;
  --accent: #0b57d0; --on-accent: #fff; --problem: #b3261e;
  font: 16px/1.5 system-ui, 'Segoe UI', Roboto, Arial, 'Noto Sans SC Variable', sans-serif;
}
:root:lang(zh) { font-family: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC Variable', sans-serif; }
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16181b; --paper: #1e2023; --ink: #e6e8eb; --gray: #a8adb4; --line: #40444a;
    --accent: #a8c7fa; --on-accent: #062e6f; --problem: #f2b8b5;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); overflow-wrap: anywhere; }
main, footer { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 0; }
footer { color: var(--gray); font-size: .85rem; padding-bottom: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2, h3 { font-size: 1.15rem; margin: 0 0 .25rem; }
p { margin: 0 0 .75rem; white-space: pre-line; }
a { color: var(--accent); }
section, .question, .mail { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem; margin: 0 0 1rem; min-width: 0; }
fieldset.question { margin-inline: 0; }
legend, .question > label { font-weight: 600; }
legend { float: left; width: 100%; padding: 0; margin-bottom: .35rem; }
legend + * { clear: both; }
.help, .small { color: var(--gray); font-size: .9rem; }
.problem { color: var(--problem); font-size: .9rem; margin: .35rem 0 0; }
.wrong { border-color: var(--problem); }
.star { color: var(--problem); }
.options label { display: flex; gap: .6rem; align-items: baseline; padding: .2rem 0; }
.numbers { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; }
.numbers label { display: inline-flex; flex-direction: column; align-items: center; gap: .15rem; }
input, select, textarea, button { font: inherit; color: inherit; }
input[type='text'], input[type='email'], input[type='date'], input[type='time'], input[type='datetime-local'], input[type='number'], select, textarea {
  display: block; width: 100%; margin-top: .35rem; padding: .5rem .6rem; background: var(--page); border: 1px solid var(--gray); border-radius: .35rem;
}
input[type='number'] { width: 6rem; }
input[type='radio'], input[type='checkbox'] { width: 1.1rem; height: 1.1rem; accent-color: var(--accent); flex: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .6rem; text-align: center; font-weight: 400; border-top: 1px solid var(--line); }
thead th, thead td, .list tr:first-child td { border-top: 0; }
th[scope='row'], .list td:first-child { text-align: left; }
.actions { display: flex; flex-direction: row-reverse; justify-content: space-between; gap: 1rem; }
button { padding: .55rem 1.4rem; border-radius: 2rem; border: 1px solid var(--accent); background: transparent; color: var(--accent); cursor: pointer; }
button.main { background: var(--accent); color: var(--on-accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
progress { width: 100%; accent-color: var(--accent); }
img { max-width: 100%; }
pre { font: inherit; white-space: pre-wrap; margin: 0 0 .75rem; }
ul { margin: 0 0 .5rem; padding-left: 1.25rem; }
.out { position: absolute; left: -9999px; }
`;
