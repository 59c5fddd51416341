using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Publishing;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>
/// 业务事项: a form that somebody fills in, from draft to its end. It is the root of its process instance, history and grants,
/// and stays on the version of the form with which it began.
/// </summary>
public sealed class FormMatter
{
    private FormMatter()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    public Guid UnitId { get; private init; }

    public Guid DrafterId { get; private init; }

    public string DrafterName { get; private init; } = "";

    public Guid FormId { get; private init; }

    public Guid FormVersionId { get; private init; }

    public string FormKey { get; private init; } = "";

    public string FormName { get; private init; } = "";

    public FormMatterState State { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>What stands in the form, as JSON.</summary>
    public string Values { get; private set; } = "";

    /// <summary>Raised by every save, so that a second window cannot overwrite the first.</summary>
    public long Revision { get; private set; }

    /// <summary>The version of the content that is decided on; 0 while nothing was handed in.</summary>
    public int ContentVersion { get; private set; }

    /// <summary>sha256 of that content.</summary>
    public byte[]? ContentHash { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>When it was first handed in.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The document at whose step it was begun; null when it stands alone.</summary>
    public Guid? AboutId { get; private init; }

    public static FormMatter Start(Guid id, FormVersion form, FormValues values, FormAct by, Guid? aboutId = null) => new()
    {
        Id = id,
        AboutId = aboutId,
        OrganId = by.Actor.OrganId,
        UnitId = by.Actor.UnitId,
        DrafterId = by.Actor.OfficialId,
        DrafterName = by.Actor.Name,
        FormId = form.FormId,
        FormVersionId = form.Id,
        FormKey = form.Key,
        FormName = form.Name,
        Title = form.Name,
        State = FormMatterState.Draft,
        Values = values.ToJson(),
        Revision = 1,
        CreatedAt = by.At,
        SavedAt = by.At,
    };

    public FormValues Read() => FormValues.Read(Values);

    /// <summary>Takes over what was typed; refused when another window has saved since this one read.</summary>
    public Outcome<long> Save(FormValues values, string title, long baseRevision, DateTimeOffset now)
    {
        if (baseRevision != Revision)
        {
            return new FormFault.MovedOn(Revision);
        }

        Take(values, title, now);
        return Revision;
    }

    /// <summary>Takes over what was worked out from what stands, such as calculated fields.</summary>
    public void Take(FormValues values, string title, DateTimeOffset now)
    {
        (Values, Title, SavedAt) = (values.ToJson(), title, now);
        Revision++;
    }

    /// <summary>The content that is decided on from now on.</summary>
    public void Fix(byte[] hash)
    {
        ContentHash = hash;
        ContentVersion++;
    }

    public void Submit(DateTimeOffset now)
    {
        State = FormMatterState.Running;
        SubmittedAt ??= now;
    }

    public void End(FormMatterState how, DateTimeOffset now) => (State, EndedAt) = (how, now);
}
