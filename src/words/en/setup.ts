/** Before the set: placing the camera, the plan, the check of camera and sound. */
export const setup = {
  /** Where camera and body go. */
  place: 'Place the camera',
  picture: (exercise: string) => `Where the camera stands for ${exercise}`,
  heights: { floor: 'On the floor', hip: 'At hip height' },
  distance: '2 to 3 m',
  eitherSide: 'Either of your sides will do.',
  handsFree:
    'Hold the start pose for two seconds to begin. To stop, hold up the hand nearer the camera, the other one down, for two seconds.',

  startCamera: 'Start with camera',
  trySample: 'Try it with a sample',
  chooseVideo: 'Choose a video',
  dropHint:
    'Or drop a video anywhere on this page. Pictures are looked at on this device and never kept.',
  checkFirst: 'Check camera and sound',

  plan: {
    title: 'Your plan',
    change: 'Change the plan',
    sets: 'Sets',
    reps: 'Repetitions',
    repsEachSide: 'Repetitions each side',
    hold: 'Hold, seconds',
    minutes: 'Minutes',
    rest: 'Rest, seconds',
    countIn: 'Countdown before a set, seconds',
    fewer: (part: string) => `${part}: less`,
    more: (part: string) => `${part}: more`,
    usual: 'Back to the usual plan',
    done: 'Done',
    restShort: (seconds: number) => `${seconds} s rest`,
  },

  /** The screen where everything is tried before a set. */
  check: {
    title: 'Check camera and sound',
    intro: 'Try everything here before you lie down. Nothing is recorded.',
    back: 'Choose an exercise',

    camera: 'Camera',
    cameraHint: 'See what the camera sees: name, size, light, and how fast the model keeps up.',
    startCamera: 'Check the camera',
    stopCamera: 'Turn the camera off',
    opening: 'Allow the camera to begin',
    loading: 'Loading the pose model',
    name: 'Name',
    size: 'Picture',
    sizeOf: (width: number, height: number, fps: number) =>
      `${width} × ${height}${fps > 0 ? `, ${fps} a second` : ''}`,
    light: 'Light',
    lights: {
      good: 'Good',
      dark: 'Too dark: switch a lamp on, best one in front of you.',
      unknown: 'Not known yet',
    },
    person: 'You',
    persons: {
      seen: 'Seen',
      unseen: 'Nobody seen yet: step into the picture.',
    },

    model: 'Model',
    speed: 'Speed',
    speedOf: (fps: number, ms: number) => `${fps} pictures a second, ${ms} ms each`,
    measuring: 'Measuring',
    speeds: {
      good: 'Fast enough.',
      fair: 'Just enough: close what else is running, or choose a lighter model.',
      slow: 'Too slow to count well: close what else is running, and choose Lite.',
    },

    sound: 'Sound',
    speak: 'Speak counts and cues',
    warnTone: 'Tone when the back needs a look',
    vibration: 'Vibrate with each tone',
    noVibration: 'This device does not vibrate.',
    volume: 'Volume',
    counting: 'Counting',
    countings: { spoken: 'Every number', fewer: 'Fewer', tones: 'Tones' },
    countingNotes: {
      spoken: 'Each repetition is said aloud.',
      fewer: 'One to three, then every fifth; tones in between.',
      tones: 'A tone for each repetition.',
    },
    voice: 'Voice',
    voiceIs: (name: string) => `${name}, on this device`,
    noVoice:
      'No voice of this language on this device: tones, captions and the screen do it all. A voice can be added in the settings of your system.',
    muted: 'The volume is at zero: turn it up to hear anything.',
    try: 'Try each sound',
    sounds: {
      ready: 'Start',
      count: 'Repetition',
      warn: 'Warning',
      short: 'Too short',
      tick: 'Hold ticking',
      next: 'Next set',
      end: 'End',
      cue: 'Spoken cue',
    },
    said: 'Hips up a little',
    vibrate: 'Vibration',

    form: 'Form',
    sensitivity: 'Sensitivity',
    sensitivities: { early: 'Early', usual: 'Usual', late: 'Late' },
    sensitivityNotes: {
      early: 'Warns of smaller changes; also sooner when nothing is the matter.',
      usual: 'As it was tried out.',
      late: 'Warns of large changes only.',
    },

    commands: 'Voice commands',
    listen: 'Listen for “start”, “pause”, “next”, “done” and “stop”',
    listenNote: 'Your words are understood on this device and never leave it.',
    loadListening:
      'This browser can understand speech on the device once it has loaded what it needs from its maker. Nothing you say is sent.',
    letLoad: 'Let the browser load it',
    loadingListening: 'Loading',
    notLoaded: 'The browser could not load it now. Check your connection and try again.',
    noListening:
      'This browser cannot understand speech on the device, and Backline sends none away. Hold up the hand nearer the camera for two seconds to stop.',
  },
};
