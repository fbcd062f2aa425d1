/**
 * Google's error texts in English, by key; `{name}` placeholders. Source: reference/apps-script.md 2.3. A second,
 * scrambled language is derived from them so that nothing can branch on words.
 */
export const MESSAGES = {
  rowsMismatch:
    'The number of rows in the data does not match the number of rows in the range. The data has {data} but the range has {range}.',
  columnsMismatch:
    'The number of columns in the data does not match the number of columns in the range. The data has {data} but the range has {range}.',
  outsideGrid: 'The coordinates of the range are outside the dimensions of the sheet.',
  startRowTooSmall: 'The starting row of the range is too small.',
  startColumnTooSmall: 'The starting column of the range is too small.',
  tooFewRows: 'The number of rows in the range must be at least 1.',
  tooFewColumns: 'The number of columns in the range must be at least 1.',
  noPermission: 'You do not have permission to call {method}.',
  noPermissionScopes: 'You do not have permission to call {method}. Required permissions: {scopes}',
  missingScope: 'Specified permissions are not sufficient to call {method}. Required permissions: {scopes}',
  executionTime: 'Exceeded maximum execution time',
  propertyTooLarge: 'Argument too large: value',
  propertyStorageFull:
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  cacheKeyTooLarge: 'Argument too large: key',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  uiUnavailable: 'Cannot call SpreadsheetApp.getUi() from this context.',
  htmlFileMissing: 'No HTML file named {name} was found.',
  invalidArgument: 'Invalid argument: {name}',
  tooManyTriggers:
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  tooManyAddonTriggers:
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  mailWithoutRecipient: 'Failed to send email: no recipient',
  invalidEmail: 'Invalid email: {address}',
  mailRecipients: 'Limit exceeded: Email Recipients Per Message.',
  mailBodySize: 'Limit exceeded: Email Body Size.',
  mailAttachments: 'Limit exceeded: Email Attachments Per Message.',
  mailAttachmentsSize: 'Limit exceeded: Email Total Attachments Size.',
  gmailNotFound: 'Requested entity was not found.',
  authorizationRequired: 'Authorization is required to perform that action.',
  undecodable: 'Could not decode string.',
  illegalPattern: "Illegal pattern character '{letter}'",
  dailyQuota: 'Service invoked too many times for one day: {service}.',
  computerTime: 'Service using too much computer time for one day',
  tooManyRuns: 'There are too many scripts running simultaneously for this Google user account.',
  tooManyInvocations: 'Service invoked too many times: {service}',
  tooFast:
    'Service invoked too many times in a short time: {service}. Try Utilities.sleep(1000) between calls.',
  tooManyPerSecond: 'Script invoked too many times per second for this Google user account.',
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",
  clockWithoutFrequency: 'A clock trigger needs a frequency, a date or a time after which it runs.',
  addonClockTooOften: 'Add-ons can run a time-based trigger at most once per hour.',
  foreignFileTrigger: 'Add-ons can only create triggers for the file in which they are used.',
  rangeNotFound: 'Range not found',
  sheetNotFound: 'Sheet {id} not found',
  sheetExists: 'A sheet with the name "{name}" already exists. Please enter another name.',
  sheetNameEmpty: 'You must specify a sheet name.',
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisibleSheet: "You can't hide all the sheets in a document.",
  sheetPosition: 'Position must be between 1 and {count}.',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  allRowsDeleted: 'Sorry, it is not possible to delete all non-frozen rows.',
  allColumnsDeleted: 'Sorry, it is not possible to delete all non-frozen columns.',
  protectedCells:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  viewOnly:
    'You do not have permission to edit this spreadsheet. Please ask its owner for the right to edit.',
  filterExists: "You can't create a filter in a sheet that already has a filter.",
  partOfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  moveMerged: 'You must select all cells in a merged range to move them.',
  sortMerged: "You can't sort a range with vertical merges.",
  sortColumnOutside: 'Sort column {column} is outside the range.',
  notOneCell: 'The current cell must be a single cell.',
  groupMissing: 'A {axis} group of depth {depth} does not exist at index {index}.',
  groupFirstLine:
    'The depth of the first {axis} cannot be shifted while the group control position is BEFORE.',
  splitManyColumns: 'The source range of a text split must be one column wide.',
  autoFillDestination: 'The destination must contain the source range and extend it in only one direction.',
  foreignRange: 'Range must be on the sheet {name}.',
  otherColorType: 'Object is not of type {type}.',
  illegalArgument: 'Illegal argument.',
  bandingExists:
    'You cannot add alternating background colors to a range that already has alternating background colors.',
  bandingRemoved: 'The alternating background colors have been removed.',
  ruleIncomplete: 'A conditional format rule needs at least one range and a condition.',
  ruleFormula: 'The formula of the rule cannot be read: {formula}',
  metadataLocation:
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  invalidRangeName: 'The name you entered is not valid: {name}',
  unprotectedOnRange: 'Unprotected ranges can only be set on a protected sheet.',
  domainEdit: 'This operation is only possible for files in a Google Workspace domain.',
  documentNotFound:
    'Unexpected error while getting the method or property {method} on object SpreadsheetApp.',
  documentForbidden: 'You do not have permission to access the requested document.',
  noActiveSpreadsheet: 'No spreadsheet is active.',
  cannotConvert: 'Cannot convert {value} to {type}.',
  unparseableDate: 'Unparseable date: "{text}"',
  invalidKey: 'Invalid argument: key',
  signature: "The parameters ({types}) don't match the method signature for {method}.",
} as const;

export type MessageKey = keyof typeof MESSAGES;
