namespace Office.Web.Features.Incomings;

/// <summary>Texts of the register of incoming papers, its desk and its pages.</summary>
public sealed class IncomingTexts;
