/** What /api/me answers: dates as yyyy-mm-dd, loads in kilograms, distances in metres. */
export interface Me {
  version: number;
  today: string;
  zone: string;
  units: 'metric' | 'imperial' | 'british';
  language?: string;
  goal?: { race?: string; distance?: number; date?: string; name?: string };
  refused?: string;
  weeks: Week[];
  exercises: Record<string, Exercise>;
  receipts: Receipt[];
  undoable?: number;
  soreness: Soreness[];
  /** What the sites of the soreness are called. */
  sites: Record<string, string>;
  holds: string[];
  runPauses?: { from: string; until?: string | null }[];
  log: Logged[];
  reminders: Reminders;
  calendarSince?: string;
}

export interface Week {
  number: number;
  startsOn: string;
  weeksToRace?: number;
  phase: string;
  deload: boolean;
  runs: { day: string; kind: 'easy' | 'hard' | 'long'; distance?: number; minutes?: number }[];
  sessions: Session[];
  notes: string[];
}

export interface Note {
  rule: string;
  text: string;
}

export interface Session {
  id: string;
  date: string;
  load: 'heavy' | 'light' | 'micro' | 'mobility';
  minutes: number;
  afterRun: boolean;
  exercises: Prescription[];
  why: Note[];
  status: 'planned' | 'done' | 'partlyDone' | 'skipped' | 'missed';
}

export interface Range {
  low: number;
  high: number;
}

export interface Prescription {
  exerciseId: string;
  name: string;
  sets: number;
  reps?: Range;
  seconds?: Range;
  rir?: Range;
  load?: number;
  restSeconds: number;
}

export interface Exercise {
  name: string;
  oneSided: boolean;
  cues: string[];
  stopIf: string;
}

export interface Receipt {
  number: number;
  on: string;
  kind: string;
  heard: Note;
  because: Note;
  changes: { subject: string; before?: string; after?: string; date?: string }[];
  wouldChange?: Note;
  canUndo: boolean;
  undone: boolean;
}

export interface Soreness {
  date: string;
  site: string;
  side?: string;
  score?: number;
}

export interface Logged {
  date: string;
  exerciseId: string;
  sets: { reps: number; load?: number; rir?: number }[];
}

export interface Reminders {
  enabled?: boolean;
  time?: string;
  dayTimes: unknown[];
  quietDays: string[];
  mutedUntil?: string;
  checkIns: boolean;
  weeklySummary: boolean;
  /** Later than this a reminder is not sent any more. */
  windowMinutes?: number;
}

/** What /api/me/teams answers. */
export interface Team {
  code: string;
  members: { name: string; race?: string; raceOn?: string; daysToRace?: number; done: number; planned: number; you: boolean }[];
}
