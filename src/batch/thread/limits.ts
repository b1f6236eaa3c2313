/** What a document that is read in a thread may take. */

/** How long a document may take: the largest real ones take under a second. */
export const timeLimitSeconds = 60

/** How much memory a document may take: ten megabytes of text take a third of it. */
export const memoryLimitMegabytes = 2048
