namespace Office.Web.Components;

/// <summary>Names the texts that components bring themselves: Resources/Components/ComponentTexts.</summary>
public sealed class ComponentTexts;
