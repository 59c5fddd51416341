namespace Office.Web.Api;

/// <summary>What a light page sent as a form.</summary>
/// <param name="Fields">Its fields and files.</param>
internal sealed record SentForm(IFormCollection Fields);
