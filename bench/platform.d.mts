/** The files of a platform of `count` services by 3 environments, by path. */
export declare function platformOf(count: number): Record<string, string>

/** The same files after an edit of one line. */
export declare function withOneLineEdit(files: Record<string, string>): Record<string, string>
