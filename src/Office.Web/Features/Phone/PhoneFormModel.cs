using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Phone;

/// <summary>A filled-in form as the phone shows it: what stands in it, what may be changed and what is asked.</summary>
/// <param name="View">The form as the reader may see it.</param>
/// <param name="Values">What stands in the fields; what was typed last, where it was refused.</param>
/// <param name="Revision">The revision that the values were read from or saved as.</param>
public sealed record PhoneFormModel(FormMatterView View, FormValues Values, long Revision)
{
    private FormState? _state;

    /// <summary>Everything that follows from what stands in the fields.</summary>
    public FormState State => _state ??= new FormSolver(View.Design).Solve(Values, View.Step);

    public IReadOnlyList<OfferedMove> Moves { get; init; } = [];

    public IReadOnlyList<string> Phrases { get; init; } = [];

    public string SentBy { get; init; } = "";

    /// <summary>Under which the decision, or the handing in, will be sent.</summary>
    public Guid CommandId { get; init; }

    /// <summary>Why what was typed was not saved; null when it was.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Whether what is missing is told too, not only what is wrong.</summary>
    public bool TellsAll { get; init; }

    public WorkItem? Item => View.Item;

    public bool IsFilling => View.Step is FormDesign.FillStep;

    public bool CanEdit => View.Design.Fields.Any(View.Edits);

    /// <summary>Whether a decision or a piece of work is asked of the reader now.</summary>
    public bool IsAsked => Item is { IsOpen: true, Kind: WorkItemKind.Decide or WorkItemKind.Do } && !IsFilling;

    /// <summary>Whether what is done here is signed, and may be written by hand.</summary>
    public bool Signs => Item?.Kind is WorkItemKind.Decide;

    public string Seen => string.Join(' ', View.Opinions.Select(opinion => opinion.PayloadHash).OfType<byte[]>().Select(Convert.ToHexStringLower));

    /// <summary>How the step may end, the first one last, under the thumb.</summary>
    public IReadOnlyList<string> Outcomes => Moves.FirstOrDefault(move => move.Kind is MoveKind.Complete)?.Outcomes ?? [];

    public bool CanReturnAtAll => CanReturn(MoveKind.ReturnToPrevious) || CanReturn(MoveKind.ReturnToDrafter);

    /// <summary>The reader's last decision here, once it was made.</summary>
    public FormOpinion? Mine(Guid? officialId) => View.Opinions.LastOrDefault(opinion => opinion.OfficialId == officialId);

    public bool CanReturn(MoveKind kind) => Moves.Any(move => move.Kind == kind && move.Refusal is null);

    /// <summary>Whether a field stands on the card: what a later step fills in is there once it is filled in.</summary>
    public bool Shows(FormField field) => !State.Hidden.Contains(field.Key) && !View.Hidden.Contains(field.Key)
        && (!IsFilling || View.Edits(field) || field.Formula is not null || field.Kind is FieldKind.Heading
            || State.Values[field.Key].Length > 0 || State.Values.Rows(field.Key).Count > 0);

    /// <summary>What is to be told at a field or cell; null when nothing is.</summary>
    public FormProblem? ProblemAt(string path) => !CanEdit ? null
        : State.ProblemAt(path) is { } problem && (TellsAll || problem.Code is not ("required" or "no-rows")) ? problem : null;
}
