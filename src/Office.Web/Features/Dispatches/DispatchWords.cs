namespace Office.Web.Features.Dispatches;

/// <summary>Names the texts of the pages of dispatches: Resources/Features/Dispatches/DispatchWords.</summary>
public sealed class DispatchWords;
