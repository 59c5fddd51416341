namespace Office.Web.Components;

/// <summary>One short confirmation.</summary>
public sealed class Toast(string text, Tone tone)
{
    public string Text => text;

    public Tone Tone => tone;
}
