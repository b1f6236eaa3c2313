/** The version of the tables that this asz makes and reads (`user_version`). */
export const currentVersion = 8
