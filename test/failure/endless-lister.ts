/** Takes the place of the process that lists files, and never answers. */
process.on('message', () => {
  for (;;);
})
