namespace Office.Web.Layout;

/// <summary>Names the texts of the layout: Resources/Layout/Navigation. A feature adds the word of its place there.</summary>
public sealed class Navigation;
