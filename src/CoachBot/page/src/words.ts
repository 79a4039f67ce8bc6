import type { Me, Prescription, Range, Session } from './types';

const english = {
  chat: 'Chat', today: 'Today', week: 'My week', progress: 'Progress', changes: 'Changes', settings: 'Settings',
  loading: 'Loading …', offline: 'Offline: this is what was last loaded. Sets you tick are kept.', failed: 'The coach cannot be reached. Trying again …', notDone: 'That did not reach the coach. Try again in a moment.', forgotten: 'The coach no longer knows this browser, so you are new here. Linked with Teams? Ask for a code there.', opening: 'Opening the chat …', write: 'Type your message', chatLater: 'The chat opens again as soon as there is a connection.',
  startTitle: 'Strength, fitted between your runs', startText: 'Say what you train for and when you run, in your own words. The coach plans the strength in between, and changes it when life does.',
  tryOne: 'Try one of these', examples: ['Half marathon on 18 April, I run Tue, Thu and long on Sunday, one kettlebell, new to lifting', 'No race, I just want to get stronger. I run Mon, Wed and Sat', 'My calves are sore, what can I do?'],
  heavy: 'Strength', light: 'Light strength', micro: 'Short strength', mobility: 'Mobility', easy: 'Easy run', hard: 'Hard run', long: 'Long run', rest: 'Rest', race: 'Race',
  planned: 'planned', done: 'done', partlyDone: 'partly done', skipped: 'skipped', missed: 'missed', afterRun: 'after the run',
  technique: 'Technique', strength: 'Strength', power: 'Power', maintain: 'Maintain', taper: 'Taper', racePhase: 'Race week', recovery: 'Recovery', lighter: 'lighter week',
  weekOf: (number: number, phase: string) => `Week ${number} · ${phase}`, before: 'Previous week', after: 'Next week', thisWeek: 'This week',
  why: 'Why this day', moveTo: 'Move to another day', moveHelp: 'Drag it, or choose a day: the coach checks the day and answers in the chat.', choose: 'Choose a day', moveNow: 'Move it', move: (day: string) => `Move it to ${day}`,
  sore: (site: string, score: number) => `${site} ${score}/10`, whatChanged: 'What changed lately', nothingYet: 'Nothing has changed yet.', paused: 'Eased or paused for now', runPaused: 'paused',
  nothingToday: 'No strength today.', next: (day: string) => `Next: ${day}`, sets: 'sets', oneSet: 'set', theRace: 'the race', reps: 'reps', seconds: 'seconds', left: (range: string) => `stop with ${range} left`, eachSide: 'each side',
  setOf: (number: number, name: string) => `Set ${number} of ${name}`, restNow: 'Rest', restOver: 'Rest is over', stopRest: 'End rest', finish: 'All done', finishSay: 'done', skip: 'Not today', skipSay: 'skip', stopIf: 'Stop if', warmUp: 'First five minutes easy, then one lighter set.',
  sessionDone: (done: number, all: number) => `${done} of ${all} sessions done`, doneTitle: 'Sessions done and planned', sessionsSoFar: 'sessions done so far', loadTitle: (name: string) => `Load: ${name}`, soreTitle: 'Soreness by site', days: (count: number) => (count === 1 ? '1 day' : `${count} days`), toRace: (name: string) => `to ${name}`,
  races: { '5k': 'the 5 km', '10k': 'the 10 km', half: 'the half marathon', marathon: 'the marathon', ultra: 'the ultra' } as Record<string, string>,
  raceToday: 'Race day', noData: 'Nothing to draw yet: it grows with what you log.', table: 'As a table', date: 'Date', value: 'Value', weekColumn: 'Week',
  undo: 'Take it back', undone: 'taken back', undoSay: 'undo', would: 'What would change it', noReceipts: 'Every change of your plan will be listed here, with its reason.',
  units: 'Units', metric: 'Kilometres, kilograms', imperial: 'Miles, pounds', british: 'Miles, kilograms', language: 'Language', reminders: 'Reminders', remindMe: 'Remind me on session days', at: 'at', checkIns: 'Ask how sore I am the morning after', weekly: 'Sunday’s look ahead', late: 'When held up, no later than', lateBy: (minutes: number) => (minutes < 60 ? `${minutes} minutes after` : `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'} after`), quiet: (days: string) => `None on ${days}.`, muted: (day: string) => `Paused until ${day}.`, tellChat: 'Other times for single days, quiet days and pauses: say it in the chat.', save: 'Save', saved: 'Saved.',
  calendar: 'Calendar', calendarText: 'A private address that your calendar reads. Whoever has it can read your sessions, nothing else; you can revoke it at any time.', makeCalendar: 'Make a calendar address', renewCalendar: 'Make a new one (the old one stops)', dropCalendar: 'Revoke', subscribe: 'Add to this device’s calendar', google: 'Add to Google Calendar', copy: 'Copy the address', copied: 'Copied.', since: (day: string) => `There is an address since ${day}.`,
  data: 'Your data', exportAll: 'Everything, as JSON', csv: 'Plan, as CSV', json: 'Plan, as JSON', erase: 'Delete everything', eraseSure: 'This deletes the plan, the chat and everything else for good. Sure?', eraseYes: 'Yes, delete all of it', eraseNo: 'Leave it', watch: 'Workout file for a watch (.fit)',
  team: 'Team', teamText: 'Races ahead and this week’s sessions of those who chose to show theirs. Nothing about soreness, health, loads or what is said in the chat.', teamCode: (code: string) => `Team code: ${code}`, runner: 'Runner', doneThisWeek: 'Done this week', you: 'you', invite: 'Copy the invitation', leave: 'Leave',
  joinTitle: 'Start or join a team', yourName: 'Your name in the team', codeOrNew: 'Team code (empty: a new team)', teamShows: 'The team will see this name, your race and its date, and how many of this week’s sessions are done. You can leave at any time.', join: 'Show me there', noSuchTeam: 'There is no team with this code.',
  push: 'Notifications', pushText: 'The reminder also when this page is closed, with its buttons. For this device only.', pushOn: 'Notify me on this device', pushOff: 'Stop notifying', pushed: 'This device is notified.', pushNo: 'The browser does not allow it. Its settings for this site can.', pushCannot: 'This browser cannot be notified; on an iPhone, put the page on the home screen first.',
  own: 'In my own words', sample: 'Look around with a sample runner', sampleNow: 'This is a sample runner. Nothing here is yours, and nothing you tap changes anything.', sampleEnd: 'Start my own',
  openChat: 'Read it in the chat', start: 'Start', end: 'End', privacy: 'Privacy', terms: 'Terms', menu: 'Views',
};

type Words = typeof english;

const spanish: Words = {
  chat: 'Chat', today: 'Hoy', week: 'Mi semana', progress: 'Progreso', changes: 'Cambios', settings: 'Ajustes',
  loading: 'Cargando …', offline: 'Sin conexión: esto es lo último que se cargó. Las series que marques se guardan.', failed: 'No se puede contactar con el entrenador. Se vuelve a intentar …', notDone: 'No ha llegado al entrenador. Inténtalo de nuevo en un momento.', forgotten: 'El entrenador ya no reconoce este navegador, así que empiezas de nuevo. ¿Vinculado con Teams? Pide un código allí.', opening: 'Abriendo el chat …', write: 'Escribe tu mensaje', chatLater: 'El chat se abre en cuanto haya conexión.',
  startTitle: 'Fuerza, encajada entre tus carreras', startText: 'Di con tus palabras para qué entrenas y cuándo corres. El entrenador planifica la fuerza entre medias y la cambia cuando la vida cambia.',
  tryOne: 'Prueba con uno de estos', examples: ['Media maratón el 18 de abril, corro martes, jueves y largo el domingo, una kettlebell, nunca he hecho pesas', 'Sin carrera, solo quiero estar más fuerte. Corro lunes, miércoles y sábado', 'Tengo agujetas en los gemelos, ¿qué puedo hacer?'],
  heavy: 'Fuerza', light: 'Fuerza suave', micro: 'Fuerza breve', mobility: 'Movilidad', easy: 'Rodaje suave', hard: 'Carrera dura', long: 'Tirada larga', rest: 'Descanso', race: 'Carrera',
  planned: 'prevista', done: 'hecha', partlyDone: 'hecha en parte', skipped: 'saltada', missed: 'perdida', afterRun: 'después de correr',
  technique: 'Técnica', strength: 'Fuerza', power: 'Potencia', maintain: 'Mantener', taper: 'Puesta a punto', racePhase: 'Semana de carrera', recovery: 'Recuperación', lighter: 'semana ligera',
  weekOf: (number, phase) => `Semana ${number} · ${phase}`, before: 'Semana anterior', after: 'Semana siguiente', thisWeek: 'Esta semana',
  why: 'Por qué este día', moveTo: 'Mover a otro día', moveHelp: 'Arrástrala o elige un día: el entrenador lo comprueba y responde en el chat.', choose: 'Elige un día', moveNow: 'Mover', move: (day) => `Muévela al ${day}`,
  sore: (site, score) => `${site} ${score}/10`, whatChanged: 'Últimos cambios', nothingYet: 'Aún no ha cambiado nada.', paused: 'Más suave o en pausa por ahora', runPaused: 'en pausa',
  nothingToday: 'Hoy no hay fuerza.', next: (day) => `Siguiente: ${day}`, sets: 'series', oneSet: 'serie', theRace: 'la carrera', reps: 'rep.', seconds: 'segundos', left: (range) => `para con ${range} en reserva`, eachSide: 'por lado',
  setOf: (number, name) => `Serie ${number} de ${name}`, restNow: 'Descanso', restOver: 'Fin del descanso', stopRest: 'Terminar descanso', finish: 'Todo hecho', finishSay: 'hecho', skip: 'Hoy no', skipSay: 'saltar', stopIf: 'Para si', warmUp: 'Cinco minutos suaves y una serie más ligera.',
  sessionDone: (done, all) => `${done} de ${all} sesiones hechas`, doneTitle: 'Sesiones hechas y previstas', sessionsSoFar: 'sesiones hechas hasta hoy', loadTitle: (name) => `Carga: ${name}`, soreTitle: 'Molestias por zona', days: (count) => (count === 1 ? '1 día' : `${count} días`), toRace: (name) => `para ${name}`,
  races: { '5k': 'los 5 km', '10k': 'los 10 km', half: 'la media maratón', marathon: 'la maratón', ultra: 'la ultra' },
  raceToday: 'Día de carrera', noData: 'Aún no hay nada que dibujar: crece con lo que registras.', table: 'Como tabla', date: 'Fecha', value: 'Valor', weekColumn: 'Semana',
  undo: 'Deshacer', undone: 'deshecho', undoSay: 'deshacer', would: 'Qué lo cambiaría', noReceipts: 'Aquí aparecerá cada cambio de tu plan, con su motivo.',
  units: 'Unidades', metric: 'Kilómetros, kilos', imperial: 'Millas, libras', british: 'Millas, kilos', language: 'Idioma', reminders: 'Recordatorios', remindMe: 'Recuérdame los días de sesión', at: 'a las', checkIns: 'Pregúntame por las agujetas a la mañana siguiente', weekly: 'El domingo, lo que viene', late: 'Si se retrasa, no más tarde de', lateBy: (minutes) => (minutes < 60 ? `${minutes} minutos después` : `${(minutes / 60).toLocaleString('es')} ${minutes === 60 ? 'hora' : 'horas'} después`), quiet: (days) => `Ninguno: ${days}.`, muted: (day) => `En pausa hasta el ${day}.`, tellChat: 'Otras horas para algunos días, días sin avisos y pausas: dilo en el chat.', save: 'Guardar', saved: 'Guardado.',
  calendar: 'Calendario', calendarText: 'Una dirección privada que tu calendario lee. Quien la tenga puede leer tus sesiones y nada más; puedes revocarla cuando quieras.', makeCalendar: 'Crear dirección de calendario', renewCalendar: 'Crear otra (la anterior deja de valer)', dropCalendar: 'Revocar', subscribe: 'Añadir al calendario de este dispositivo', google: 'Añadir a Google Calendar', copy: 'Copiar la dirección', copied: 'Copiada.', since: (day) => `Hay una dirección desde el ${day}.`,
  data: 'Tus datos', exportAll: 'Todo, en JSON', csv: 'Plan, en CSV', json: 'Plan, en JSON', erase: 'Borrar todo', eraseSure: 'Esto borra para siempre el plan, el chat y todo lo demás. ¿Seguro?', eraseYes: 'Sí, bórralo todo', eraseNo: 'Déjalo', watch: 'Archivo de entrenamiento para el reloj (.fit)',
  team: 'Equipo', teamText: 'Próximas carreras y sesiones de esta semana de quienes han elegido mostrarlas. Nada de molestias, salud, cargas ni de lo que se dice en el chat.', teamCode: (code) => `Código del equipo: ${code}`, runner: 'Corredor', doneThisWeek: 'Hechas esta semana', you: 'tú', invite: 'Copiar la invitación', leave: 'Salir',
  joinTitle: 'Crear un equipo o unirse', yourName: 'Tu nombre en el equipo', codeOrNew: 'Código (vacío: equipo nuevo)', teamShows: 'El equipo verá este nombre, tu carrera con su fecha y cuántas sesiones de esta semana están hechas. Puedes salir cuando quieras.', join: 'Mostrarme ahí', noSuchTeam: 'No hay ningún equipo con este código.',
  push: 'Notificaciones', pushText: 'El recordatorio también con la página cerrada, con sus botones. Solo en este dispositivo.', pushOn: 'Avísame en este dispositivo', pushOff: 'Dejar de avisar', pushed: 'Este dispositivo recibe avisos.', pushNo: 'El navegador no lo permite. Se cambia en sus ajustes para este sitio.', pushCannot: 'Este navegador no admite avisos; en un iPhone, añade antes la página a la pantalla de inicio.',
  own: 'Con mis palabras', sample: 'Mirar con un corredor de ejemplo', sampleNow: 'Es un corredor de ejemplo. Nada de aquí es tuyo y nada de lo que toques cambia nada.', sampleEnd: 'Empezar con lo mío',
  openChat: 'Léelo en el chat', start: 'Inicio', end: 'Final', privacy: 'Privacidad', terms: 'Condiciones', menu: 'Vistas',
};

/** The runner's own language, else the browser's; English where the coach does not speak it. */
export function wordsFor(me: Me | undefined): Words & Speech {
  const said = me?.language ?? navigator.language;
  const locale = said.startsWith('es') ? (said === 'es' ? 'es-ES' : said) : said === 'en-US' ? 'en-US' : 'en-GB';
  return { ...(locale.startsWith('es') ? spanish : english), ...speech(locale, me) };
}

export type Say = ReturnType<typeof wordsFor>;

interface Speech {
  locale: string;
  day: (date: string) => string;
  longDay: (date: string) => string;
  weekday: (date: string) => string;
  /** Of a day as the coach names it: monday. */
  dayName: (day: string) => string;
  short: (date: string) => string;
  range: (range: Range) => string;
  load: (kilograms: number) => string;
  weight: (kilograms: number) => number;
  unit: string;
  dates: (text: string) => string;
  /** As the runner calls it, else by its kind. */
  goal: (goal: Me['goal']) => string;
  /** A body part or a race as a heading. */
  place: (name: string) => string;
  /** As part of a sentence. */
  within: (text: string) => string;
  dose: (prescription: Prescription) => string;
  title: (session: Session) => string;
}

/** As the coach names them; 1 January 2024 was a Monday. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A date without a clock is the same everywhere: read and shown in UTC. */
export const at = (date: string): Date => new Date(`${date}T00:00:00Z`);

export const plusDays = (date: string, days: number): string => new Date(at(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => Math.round((at(to).getTime() - at(from).getTime()) / 86_400_000);

function speech(locale: string, me: Me | undefined): Speech {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: string) => formatter.format(at(date));
  };
  const day = format({ weekday: 'short', day: 'numeric', month: 'long' });
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  const words = locale.startsWith('es') ? spanish : english;
  const imperial = me?.units === 'imperial';
  const weight = (kilograms: number) => (imperial ? Math.round(kilograms / 0.45359237) : Math.round(kilograms * 2) / 2);
  const unit = imperial ? 'lb' : 'kg';
  const range = ({ low, high }: Range) => (low === high ? `${low}` : `${low}–${high}`);
  const load = (kilograms: number) => `${weight(kilograms).toLocaleString(locale)} ${unit}`;
  return {
    locale, day, weight, unit, range, load,
    longDay: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: format({ weekday: 'short' }),
    dayName: (day) => format({ weekday: 'long' })(plusDays('2024-01-01', weekdays.indexOf(day))),
    short: format({ day: 'numeric', month: 'short' }),
    dates: (text) => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (found) => day(found)),
    goal: (goal) => goal?.name ?? words.races[goal?.race ?? ''] ?? words.theRace,
    place: (name) => capital(name.replace(/^(the|el|la|los|las) /i, '')),
    within: (text) => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1),
    dose: (one) => {
      const amount = one.seconds ? `${one.sets} × ${range(one.seconds)} s` : one.reps ? `${one.sets} × ${range(one.reps)}` : `${one.sets} ×`;
      return one.load ? `${amount} · ${load(one.load)}` : amount;
    },
    title: (session) => words[session.load],
  };
}
