import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { installTrigger } from './trigger';
import type { Trigger } from './trigger';
import type { TriggerEvent, TriggerSource } from './trigger-table';

type WithId = string | { getId(): string };

/** What sets a function going. Source [D]: reference/script/trigger-builder. */
export class TriggerBuilder {
  constructor(
    private readonly context: RunContext,
    private readonly handler: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.context, this.handler);
  }

  /** Takes a spreadsheet or its id; an add-on only the file it is used in. */
  forSpreadsheet(spreadsheet: WithId): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.context, this.handler, this.ownId(spreadsheet));
  }

  /** Takes a form or its id. An add-on in a spreadsheet may not: use the spreadsheet's form submit instead. */
  forForm(form: WithId): FormTriggerBuilder {
    return new FormTriggerBuilder(this.context, this.handler, this.ownId(form));
  }

  /** Takes the address of the calendar's owner. */
  forUserCalendar(emailId: string): CalendarTriggerBuilder {
    return new CalendarTriggerBuilder(this.context, this.handler, this.ownId(emailId));
  }

  /** Source [D]: wsao/concepts/editor-triggers, restrictions. */
  private ownId(source: WithId): string {
    const id = typeof source === 'string' ? source : source.getId();
    const { state, workbook } = this.context;
    if (state.isAddon && id !== workbook?.id) throw new HostException('foreignFileTrigger');
    return id;
  }
}

/** The event of a file or calendar; the last one named counts. */
abstract class EventTriggerBuilder {
  protected abstract readonly source: TriggerSource;
  private event: TriggerEvent | null = null;

  constructor(
    private readonly context: RunContext,
    private readonly handler: string,
    private readonly sourceId: string,
  ) {}

  create(): Trigger {
    const { context, handler, event, source, sourceId } = this;
    if (event === null) throw new HostException('invalidArgument', { name: 'eventType' });
    return installTrigger(context, handler, { event, source, sourceId, schedule: null });
  }

  protected on(event: TriggerEvent): this {
    this.event = event;
    return this;
  }
}

export class SpreadsheetTriggerBuilder extends EventTriggerBuilder {
  protected readonly source = 'SPREADSHEETS';

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
}

export class FormTriggerBuilder extends EventTriggerBuilder {
  protected readonly source = 'FORMS';

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
}

export class CalendarTriggerBuilder extends EventTriggerBuilder {
  protected readonly source = 'CALENDAR';

  onEventUpdated(): this {
    return this.on('ON_EVENT_UPDATED');
  }
}
