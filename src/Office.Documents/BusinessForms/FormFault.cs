using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms;

/// <summary>Refusals around business forms. Each has a text in both languages.</summary>
public static class FormFault
{
    /// <summary>Another window saved in the meantime; both are kept.</summary>
    public sealed record MovedOn(long CurrentRevision) : Conflict("form.moved-on");

    public sealed record AlreadyStarted() : Conflict("form.already-started");

    /// <summary>The organ has another form of this key.</summary>
    public sealed record KeyTaken(string Key) : Invalid("form.key-taken", Field: "Key")
    {
        public override IReadOnlyList<object> Arguments => [Key];
    }

    public sealed record KeyBad() : Invalid("form.key-bad", Field: "Key");

    /// <summary>A file that should hold a design does not.</summary>
    public sealed record DesignUnreadable() : Invalid("form.design-unreadable", Field: "Design");

    public sealed record DesignTooLarge() : Invalid("form.design-too-large", Field: "Design");

    /// <summary>The design cannot be published; the first of what is wrong.</summary>
    public sealed record Unsound(DesignProblem Problem, int Count) : Invalid("form.unsound", Field: "Design")
    {
        public override IReadOnlyList<object> Arguments => [Count, Problem.Field];
    }

    /// <summary>The process does not begin with the drafter's step <c>fill</c>, which ends with <c>submit</c>.</summary>
    public sealed record ProcessBeginsOtherwise() : Invalid("form.process-begins-otherwise", Field: "Process");

    /// <summary>The process file is of another key than the form.</summary>
    public sealed record ProcessKeyOther(string Key) : Invalid("form.process-key-other", Field: "Process")
    {
        public override IReadOnlyList<object> Arguments => [Key];
    }

    public sealed record NothingToPublish() : Conflict("form.nothing-to-publish");

    /// <summary>No form of this key is published for the organ, or it takes no new matters.</summary>
    public sealed record NotOffered() : NotFound("form.not-offered");

    public sealed record NotADraft() : Conflict("form.not-a-draft");

    /// <summary>Nothing of the form may be changed at this step, or not by this official.</summary>
    public sealed record Locked() : Conflict("form.locked");

    public sealed record TooLarge(int Kilobytes) : Invalid("form.too-large", Field: "Values")
    {
        public override IReadOnlyList<object> Arguments => [Kilobytes];
    }

    public sealed record TooManyRows(int Most) : Invalid("form.too-many-rows", Field: "Values")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>Fields are missing or wrong; each is told at its place.</summary>
    public sealed record NotFilledIn(FormProblem First, int Count) : Invalid("form.not-filled-in", Field: First.Path)
    {
        public override IReadOnlyList<object> Arguments => [Count];
    }

    /// <summary>Another matter of this form holds the same value in a field that may not repeat.</summary>
    public sealed record ValueTaken(string Path, string Label, string Value) : Invalid("form.value-taken", Field: Path)
    {
        public override IReadOnlyList<object> Arguments => [Label, Value];
    }

    /// <summary>The thing is booked by another matter in that time.</summary>
    public sealed record Booked(string Path, string Thing, string By) : Invalid("form.booked", Field: Path)
    {
        public override IReadOnlyList<object> Arguments => [Thing, By];
    }

    /// <summary>What is decided on is not what was shown; nothing was recorded.</summary>
    public sealed record Stale() : Conflict("form.stale");

    public sealed record FieldUnknown() : NotFound("form.field-unknown");
}
