namespace Office.Web.Features.Processes;

/// <summary>An element on the canvas, for the list beside it that is read and chosen without a mouse.</summary>
public sealed record DrawnStep(string Id, string Type, string Name);
