/** Throws for code that Google's parser would refuse. */
export type SyntaxCheck = (code: string, fileName: string) => void;
