/** Everything that follows from the platform's schema: text by path, relative to the repository. */
export declare function generate(platform: object): Promise<Record<string, string>>
