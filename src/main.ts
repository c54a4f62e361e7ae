import { mount } from 'svelte';
import { followLanguage } from './session/language.svelte';
import { loadOwnExercises } from './session/own-exercises.svelte';
import { recoverCutOffSets } from './session/recovery';
import App from './ui/App.svelte';
import './ui/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app"');

/** Waits for the catalogue, so that nobody sees a first screen in another language. */
async function openToPeople(into: HTMLElement): Promise<void> {
  await followLanguage();
  mount(App, { target: into });
  // Sets of brought exercises are judged by them.
  await loadOwnExercises();
  await recoverCutOffSets();
}
void openToPeople(target);

/** Programs drive the page through the hook; people do not have to wait for it. */
async function openToPrograms(): Promise<void> {
  const [{ installHook }, { exposeSounds }] = await Promise.all([
    import('./session/hook'),
    import('./session/expose-sounds'),
  ]);
  installHook();
  exposeSounds();
}
void openToPrograms();
