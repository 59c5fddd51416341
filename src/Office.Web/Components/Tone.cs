namespace Office.Web.Components;

/// <summary>What a mark or message means; each has its own colour, shape and place for a word.</summary>
public enum Tone
{
    Neutral,
    Info,
    Good,
    Warning,
    Danger,
}
