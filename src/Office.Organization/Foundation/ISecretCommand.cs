namespace Office.Organization.Foundation;

/// <summary>
/// Marks a command that carries a secret (a password, a PIN). Neither its content nor a hash of it is stored, and its answer is
/// stored only when that is <see cref="Done"/>; a repetition of another one is refused as already done.
/// </summary>
public interface ISecretCommand;
