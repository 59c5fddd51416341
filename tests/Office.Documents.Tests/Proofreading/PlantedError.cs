namespace Office.Documents.Tests.Proofreading;

/// <summary>An error that we put into a sentence, and the sentence as it should be.</summary>
internal sealed record PlantedError(string Kind, string Wrong, string Right);
