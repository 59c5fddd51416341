namespace Office.Web.Features.Boxes;

/// <summary>Words for what a matter is: its kind, its urgency, its step. Used by every list of matters.</summary>
public sealed class MatterTexts;
