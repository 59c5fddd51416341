namespace Office.Web.Components;

/// <summary>How much a button asks for attention; one Primary per view.</summary>
public enum ButtonKind
{
    Secondary,
    Primary,
    Quiet,
    Danger,
}
