namespace Office.Web.Startup;

/// <summary>Why the application does not start, as one sentence for the administrator; the process exits with 2.</summary>
/// <param name="Sentence">Says what is wrong and what to do; printed on stderr.</param>
public sealed record StartupRefusal(string Sentence);
