using Office.Documents.BusinessForms.Matters;
using Office.Web.Components;

namespace Office.Web.Features.BusinessForms;

/// <summary>How the state of a filled-in form looks: the same in every list.</summary>
internal static class FormTones
{
    public static Tone Of(FormMatterState state) => state switch
    {
        FormMatterState.Draft => Tone.Neutral,
        FormMatterState.Running => Tone.Info,
        FormMatterState.Granted => Tone.Good,
        FormMatterState.Refused => Tone.Danger,
        FormMatterState.Cancelled => Tone.Neutral,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "An unknown state."),
    };
}
