namespace Office.Web.Features.Arrivals;

/// <summary>Texts of the page on which an office signs for what arrived.</summary>
public sealed class ArrivalTexts;
