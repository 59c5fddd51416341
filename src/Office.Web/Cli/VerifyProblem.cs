namespace Office.Web.Cli;

/// <summary>Something in the data that is not as it was written.</summary>
/// <param name="Check">history, audit, signatures, forms, attachments or files.</param>
/// <param name="Subject">What it is about: a root, an organ, a sign-off, a file's sha256.</param>
/// <param name="Sentence">What is wrong with it.</param>
internal sealed record VerifyProblem(string Check, string Subject, string Sentence);
