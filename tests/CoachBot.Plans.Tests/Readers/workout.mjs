// Reads a workout file from standard input with Garmin's own SDK and tells what it understood.
import { Decoder, Stream } from '@garmin/fitsdk';
import { readFileSync } from 'node:fs';

const decoder = new Decoder(Stream.fromBuffer(readFileSync(0)));
const [isFit, intact] = [decoder.isFIT(), decoder.checkIntegrity()];
const { messages, errors } = decoder.read();
console.log(JSON.stringify({ isFit, intact, errors: errors.length, file: messages.fileIdMesgs?.[0], workout: messages.workoutMesgs?.[0], steps: messages.workoutStepMesgs }));
