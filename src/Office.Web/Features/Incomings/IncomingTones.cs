using Office.Documents.Incomings;
using Office.Web.Components;

namespace Office.Web.Features.Incomings;

/// <summary>How the states of a paper look, the same in every list.</summary>
internal static class IncomingTones
{
    public static Tone Of(IncomingState state) => state switch
    {
        IncomingState.Settled or IncomingState.Filed => Tone.Good,
        IncomingState.GoingBack or IncomingState.SentBack or IncomingState.Cancelled => Tone.Warning,
        IncomingState.AwaitingInstruction => Tone.Info,
        _ => Tone.Neutral,
    };

    public static Tone Of(UndertakingState state) => state switch
    {
        UndertakingState.Reported => Tone.Good,
        UndertakingState.NotOurs or UndertakingState.TakenBack => Tone.Warning,
        _ => Tone.Info,
    };
}
