/** A package that a format needs is not installed. */
class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError'
}

/** Loads a package that only some formats need and that people install themselves; says how where it is not there. */
export async function loadDriver<T>(format: string, wanted: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new MissingPackageError(
      `--format ${format} needs a package that is not installed: npm install ${wanted}`,
      { cause: error },
    )
  }
}
