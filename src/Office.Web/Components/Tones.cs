namespace Office.Web.Components;

/// <summary>The shape and the CSS class of each tone, so that colour is never the only sign.</summary>
internal static class Tones
{
    internal static string Icon(this Tone tone) => tone switch
    {
        Tone.Neutral => "minus",
        Tone.Info => "info",
        Tone.Good => "circle-check",
        Tone.Warning => "triangle-alert",
        Tone.Danger => "octagon-alert",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, message: null),
    };

    internal static string Class(this Tone tone) => tone switch
    {
        Tone.Neutral => "neutral",
        Tone.Info => "info",
        Tone.Good => "good",
        Tone.Warning => "warning",
        Tone.Danger => "danger",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, message: null),
    };
}
