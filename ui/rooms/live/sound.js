/** Two tones for a talk's time: one when it turns amber, two when it must stop. Off until somebody turns them on. */
import { prefer, preferences } from "../../preferences.js";

/** @type {AudioContext | null} */
let audio = null;

export const soundIsOn = () => preferences().sound;

/** Turns the tones on or off; turned on, one is heard at once, so that the loudness can be set. */
export async function switchSound() {
  await prefer({ sound: !soundIsOn() });
  if (soundIsOn()) await ring(1);
}

/** @param {"green" | "amber" | "red" | null} phase the phase that began */
export async function ringFor(phase) {
  if (!soundIsOn()) return;
  if (phase === "amber") await ring(1);
  if (phase === "red") await ring(2);
}

/** @param {number} times */
async function ring(times) {
  try {
    audio ??= new AudioContext();
    await audio.resume();
    for (let each = 0; each < times; each += 1) tone(audio, audio.currentTime + each * 0.45);
  } catch (failure) {
    // A machine without sound stays silent; the colours and words are there.
    console.warn(failure);
  }
}

/** @param {AudioContext} context @param {number} at */
function tone(context, at) {
  const [source, loudness] = [context.createOscillator(), context.createGain()];
  source.frequency.value = 740;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.25, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.35);
  source.connect(loudness).connect(context.destination);
  source.start(at);
  source.stop(at + 0.36);
}
