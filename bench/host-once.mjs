// In a process of its own: one start of the local host, and 100,000 x 20 cells that a script writes and reads. Prints JSON.
const ROWS = 100_000;
const COLUMNS = 20;

/** What stands in row `row` and column `column`, as script text. */
const CELLS = {
  numbers: 'row * 20 + column',
  texts:
    '["Maria Lopez " + row, "north, by hand", "customer " + column, "Σ unique " + (row + column)][column % 4]',
  mixed: '[row / 8, "customer " + row, row % 2 === 0, ""][column % 4]',
  dates: 'column % 4 === 0 ? new Date(2020, 0, 1 + (row % 1500)) : row + column',
  'nothing but dates': 'new Date(2020, column, 1 + (row % 1500))',
};

const startedAt = performance.now();
const { createHost } = await import('../dist/local/index.mjs');
const importedAt = performance.now();
const started = await createHost();
started.evaluate('SpreadsheetApp.getActiveSheet().getName()');
const startMs = performance.now() - importedAt;

function timed(host, code) {
  const before = performance.now();
  host.evaluate(code);
  return performance.now() - before;
}

async function transfer(cell) {
  const host = await createHost();
  host.evaluate(`
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertRowsAfter(sheet.getMaxRows(), ${ROWS} - sheet.getMaxRows());
    var range = sheet.getRange(1, 1, ${ROWS}, ${COLUMNS});
    var cells = [];
    for (var row = 0; row < ${ROWS}; row++) {
      var line = [];
      for (var column = 0; column < ${COLUMNS}; column++) line.push(${cell});
      cells.push(line);
    }
    SpreadsheetApp.flush();`);
  const setMs = timed(host, 'range.setValues(cells); SpreadsheetApp.flush();');
  const getMs = timed(host, 'var read = range.getValues(); read.length');
  host.evaluate(`
    for (var row = 0; row < ${ROWS}; row += 997)
      if (String(read[row]) !== String(cells[row])) throw new Error('row ' + row + ' came back as ' + read[row]);`);
  return { setMs, getMs };
}

const transfers = {};
for (const [name, cell] of Object.entries(CELLS)) transfers[name] = await transfer(cell);
console.log(JSON.stringify({ importMs: importedAt - startedAt, startMs, transfers }));
