/** A person as Drive knows one. Source [D]: reference/drive/user. */
export class DriveUser {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  /** The host knows no names: the part before the @. */
  getName(): string {
    return this.email.slice(0, this.email.indexOf('@'));
  }

  getDomain(): string {
    return this.email.slice(this.email.indexOf('@') + 1);
  }

  /** Null: no picture. */
  getPhotoUrl(): string | null {
    return null;
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}
