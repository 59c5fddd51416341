namespace Office.Web.Components;

/// <summary>Which edge of its button a menu's panel keeps to.</summary>
public enum MenuAlign
{
    Start,
    End,
}
