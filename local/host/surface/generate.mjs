// Writes surface.json: what Apps Script documents, read from the published type reference (gas-types-detailed, MIT).
// Run by hand after an update of that package: node local/host/surface/generate.mjs (--check only compares).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const TYPES = path.join(HERE, '../../../node_modules/gas-types-detailed');

/** Namespace -> file. The order decides who keeps the short name where two classes share one. */
const FILES = {
  Base: 'base',
  Spreadsheet: 'spreadsheet',
  Properties: 'properties',
  Cache: 'cache',
  Lock: 'lock',
  HTML: 'html',
  Script: 'script',
  Utilities: 'utilities',
  Mail: 'mail',
  Forms: 'forms',
  Drive: 'drive',
  Content: 'content',
  Charts: 'charts',
  URL_Fetch: 'url-fetch',
  Calendar: 'calendar',
  Gmail: 'gmail',
};

/**
 * Services that a spreadsheet add-on does not meet: of each only the class that is a global, so that whoever calls one
 * is told by name that it is not here. Nothing else of them can be reached.
 */
const OTHER_SERVICES = {
  Document: 'document',
  Slides: 'slides',
  Language: 'language',
  Maps: 'maps',
  Card: 'card-service',
  Contacts: 'contacts',
  Groups: 'groups',
  JDBC: 'jdbc',
  Optimization: 'optimization',
  Sites: 'sites',
  Conference_Data: 'conference-data',
  Data_Studio: 'data-studio',
  XML: 'xml-service',
};

/** The reference writes a list of values as one parameter here; on Google any number is accepted. */
const VARIADIC = new Set([
  'console.log',
  'console.info',
  'console.warn',
  'console.error',
  'Logger.log',
  'Utilities.formatString',
]);

/**
 * Members that the reference leaves out and that answer on live Apps Script all the same, as overloads (types only);
 * their scopes are those of the member named with them. Source: gf:testsheetsvalues, gf:testsheetssets,
 * gf:testsheetsformatting [L]; setBackgroundColor: Google's sample bracket-maker.
 */
const OBSERVED = {
  File: { setContent: ['*'], like: 'setName' },
  Filter: { getColumnSortSpec: ['n'], like: 'getRange' },
  Border: { getBorderStyle: [''], getColor: [''] },
  Borders: { getTop: [''], getLeft: [''], getBottom: [''], getRight: [''] },
  Range: {
    getColumnIndex: [''],
    getBorder: [''],
    getBackgroundColor: [''],
    getBackgroundColors: [''],
    setBackgroundColor: ['s'],
    setBackgroundColors: ['s[][]'],
    like: 'getRowIndex',
  },
  Spreadsheet: { getKey: [''], like: 'getId' },
  SpreadsheetApp: { openByKey: ['s'], like: 'openById' },
};

/** The builders of form validations: the reference's own examples of each class call these. [D ref/forms/text-validation-builder] */
const FORM_VALIDATIONS = ['CheckboxGrid', 'Checkbox', 'Grid', 'ParagraphText', 'Text'];

/** Members whose truth values may be null, which the reference says in words ("null for no change"). */
const NULLABLE_FLAGS = {
  Range: ['setBorder'],
  RangeList: ['setBorder'],
  ConditionalFormatRuleBuilder: ['setBold', 'setItalic', 'setStrikethrough', 'setUnderline'],
};

/** Enums that a service gives out though the reference does not say so. Source: gf:testchartsapp [L]. */
const OBSERVED_ENUMS = { SpreadsheetApp: { ChartType: 'ChartType' } };

/** Tables whose rows the package leaves out: on Google a flat list is another signature, "(number[])" [R]. */
const TABLES = { Range: ['setValues'] };

const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';
const BASIC_TYPES = {
  string: 's',
  Char: 's',
  number: 'n',
  Integer: 'n',
  Byte: 'n',
  boolean: 'b',
  Date: 'd',
  'Base.Date': 'd',
  any: '*',
  Object: '*',
  object: '*',
  unknown: '*',
  BigNumber: '*',
  null: '0',
};

const scopes = [[]];
const scopeIndexes = new Map([['', 0]]);
const surface = { scopePrefix: SCOPE_PREFIX, scopes, globals: {}, enums: {}, classes: {} };

function scopeIndex(names) {
  const key = names.join(' ');
  if (!scopeIndexes.has(key)) {
    scopeIndexes.set(key, scopes.length);
    scopes.push(names);
  }
  return scopeIndexes.get(key);
}

function readScopes(node, source) {
  const comment = (node.jsDoc ?? []).map((doc) => doc.getText(source)).join('\n');
  const start = comment.indexOf('Authorization:');
  if (start < 0) return [];
  const urls = comment.slice(start).match(/^\s*\* - https:\/\/\S+/gm) ?? [];
  return urls.map((line) => line.replace(/^\s*\* - /, '').replace(SCOPE_PREFIX, ''));
}

/** Every declared name by namespace, so that a reference finds its own namespace first. */
const declared = new Map();
const shortNameOwner = new Map();

function keyOf(namespace, name) {
  return shortNameOwner.get(name) === namespace ? name : `${namespace}.${name}`;
}

function resolve(namespace, reference) {
  const [first, second] = reference.split('.');
  if (second) return keyOf(first, second);
  if (declared.get(namespace).has(reference)) return keyOf(namespace, reference);
  return shortNameOwner.has(reference) ? reference : '*';
}

function typeCode(type, namespace, source) {
  if (!type) return '*';
  if (ts.isArrayTypeNode(type)) return `${typeCode(type.elementType, namespace, source)}[]`;
  if (ts.isParenthesizedTypeNode(type)) return typeCode(type.type, namespace, source);
  if (ts.isUnionTypeNode(type)) return type.types.map((part) => typeCode(part, namespace, source)).join('|');
  const text = type.getText(source);
  if (text in BASIC_TYPES) return BASIC_TYPES[text];
  return ts.isTypeReferenceNode(type) && !type.typeArguments ? resolve(namespace, text) : '*';
}

function overload(method, className, namespace, source) {
  const name = method.name.getText(source);
  const types = method.parameters.map(
    (parameter) => typeCode(parameter.type, namespace, source) + (parameter.questionToken ? '?' : ''),
  );
  if (VARIADIC.has(`${className}.${name}`) && types.length > 0) types[types.length - 1] = '...';
  return `${scopeIndex(readScopes(method, source))}:${types.join(',')}`;
}

function readClass(node, namespace, source) {
  const name = node.name.text;
  const entry = { namespace, methods: {} };
  const parents = (node.heritageClauses ?? []).flatMap((clause) =>
    clause.types.map((type) => type.getText(source)),
  );
  if (parents.length > 0) entry.extends = parents.map((parent) => resolve(namespace, parent));
  for (const member of node.members) {
    const memberName = member.name?.getText(source);
    if (ts.isMethodSignature(member)) {
      (entry.methods[memberName] ??= []).push(overload(member, name, namespace, source));
    } else if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type)) {
      (entry.enums ??= {})[memberName] = resolve(namespace, member.type.exprName.getText(source));
    }
  }
  surface.classes[keyOf(namespace, name)] = entry;
}

function bodyOf(source, namespace) {
  for (const outer of source.statements) {
    if (!ts.isModuleDeclaration(outer) || outer.name.text !== 'GoogleAppsScript') continue;
    for (const inner of outer.body.statements) {
      if (ts.isModuleDeclaration(inner) && inner.name.text === namespace) return inner.body.statements;
    }
  }
  throw new Error(`no namespace ${namespace}`);
}

function readSource([namespace, file]) {
  const fileName = path.join(TYPES, `google-apps-script.${file}.d.ts`);
  const source = ts.createSourceFile(fileName, readFileSync(fileName, 'utf8'), ts.ScriptTarget.Latest, true);
  return { namespace, source, body: bodyOf(source, namespace) };
}

/** The globals of a source with the class of each: [['SpreadsheetApp', 'Spreadsheet.SpreadsheetApp']]. */
function globalsOf(source) {
  return source.statements.filter(ts.isVariableStatement).map(({ declarationList }) => {
    const [declaration] = declarationList.declarations;
    return [
      declaration.name.getText(source),
      declaration.type.getText(source).replace('GoogleAppsScript.', ''),
    ];
  });
}

const sources = Object.entries(FILES).map(readSource);

for (const { namespace, body } of sources) {
  const names = body.filter((node) => ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node));
  declared.set(namespace, new Set(names.map((node) => node.name.text)));
  for (const { name } of names) {
    if (!shortNameOwner.has(name.text)) shortNameOwner.set(name.text, namespace);
  }
}

for (const { namespace, source, body } of sources) {
  for (const node of body) {
    if (ts.isInterfaceDeclaration(node)) readClass(node, namespace, source);
    if (ts.isEnumDeclaration(node)) {
      surface.enums[keyOf(namespace, node.name.text)] = node.members.map((member) =>
        member.name.getText(source),
      );
    }
  }
  for (const [name, reference] of globalsOf(source)) surface.globals[name] = resolve(namespace, reference);
}

for (const { namespace, source, body } of Object.entries(OTHER_SERVICES).map(readSource)) {
  declared.set(namespace, new Set());
  for (const [name, reference] of globalsOf(source)) {
    const className = reference.split('.')[1];
    const node = body.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === className);
    if (!node) continue;
    shortNameOwner.set(className, namespace);
    readClass(node, namespace, source);
    delete surface.classes[className].enums;
    surface.globals[name] = className;
  }
}

for (const [className, enums] of Object.entries(OBSERVED_ENUMS)) {
  Object.assign(surface.classes[className].enums, enums);
}

for (const [className, { like, ...members }] of Object.entries(OBSERVED)) {
  const { methods } = (surface.classes[className] ??= { namespace: 'Spreadsheet', methods: {} });
  const [scope] = like ? methods[like][0].split(':') : ['0'];
  for (const [name, overloads] of Object.entries(members)) {
    methods[name] = overloads.map((types) => `${scope}:${types}`);
  }
}

for (const kind of FORM_VALIDATIONS) {
  Object.assign(surface.classes[`${kind}ValidationBuilder`].methods, { build: ['0:'], setHelpText: ['0:s'] });
}

for (const [className, names] of Object.entries(TABLES)) {
  const { methods } = surface.classes[className];
  for (const name of names) methods[name] = methods[name].map((overload) => overload.replace('[]', '[][]'));
}

// A row may be null: no answer to it. [D ref/forms/checkbox-grid-item#createResponse]
const { methods: checkboxGrid } = surface.classes.CheckboxGridItem;
checkboxGrid.createResponse = checkboxGrid.createResponse.map((overload) => overload.replace('s[][]', '*[]'));

// Every kind of form item is taken wherever an Item is: Form.deleteItem, FormResponse.getResponseForItem. [D ref/forms/item]
for (const [className, entry] of Object.entries(surface.classes)) {
  const isKind = entry.namespace === 'Forms' && className.endsWith('Item') && className !== 'Item';
  if (isKind) entry.implements = ['Item'];
}

for (const [className, names] of Object.entries(NULLABLE_FLAGS)) {
  const { methods } = surface.classes[className];
  for (const name of names)
    methods[name] = methods[name].map((overload) => overload.replace(/\bb\b/g, 'b|0'));
}

// A builder is taken wherever a colour is. Source: gf:testsheetsformatting [L].
surface.classes.ColorBuilder.extends = ['Color'];

const text = `${JSON.stringify(surface).replaceAll('},"', '},\n"')}\n`;
const target = path.join(HERE, 'surface.json');
if (process.argv.includes('--check')) process.exitCode = readFileSync(target, 'utf8') === text ? 0 : 1;
else writeFileSync(target, text);
