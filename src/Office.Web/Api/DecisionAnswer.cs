namespace Office.Web.Api;

/// <summary>What became of a decision, as the light page shows it.</summary>
/// <param name="State">done or refused.</param>
/// <param name="Code">The fault's code; null when it is done.</param>
/// <param name="Message">In the reader's language; null when it is done.</param>
/// <param name="Next">The next card; null when nothing waits.</param>
/// <param name="Pending">The badge.</param>
internal sealed record DecisionAnswer(string State, string? Code, string? Message, NextCard? Next, int Pending);

/// <param name="Href">The card's address.</param>
/// <param name="Title">Its title.</param>
internal sealed record NextCard(string Href, string Title);
