using Office.Organization.Foundation;

namespace Office.Workflow.Definitions;

/// <summary>Why a drawing of a process cannot be kept, found or chosen.</summary>
public static class DefinitionFault
{
    public sealed record Missing() : NotFound("definition.missing");

    /// <summary>Another window has saved since this one read.</summary>
    /// <param name="Revision">The revision that stands.</param>
    public sealed record MovedOn(long Revision) : Conflict("definition.moved-on");

    /// <summary>The organ is already drawing a process of this key.</summary>
    public sealed record KeyTaken(string Key) : Conflict("definition.key-taken")
    {
        public override IReadOnlyList<object> Arguments => [Key];
    }

    /// <summary>A key is at most 64 letters, digits, hyphens, dots and underscores, and begins with a letter.</summary>
    public sealed record KeyUnusable() : Invalid("definition.key-unusable", "Key");

    public sealed record NameMissing() : Invalid("definition.name-missing", "Name");

    /// <summary>Matters of this kind begin at a step that the process does not have.</summary>
    /// <param name="StepId">Its id.</param>
    public sealed record StepMissing(string StepId) : Invalid("definition.step-missing", nameof(ChooseProcess.ProcessKey))
    {
        public override IReadOnlyList<object> Arguments => [StepId];
    }

    /// <summary>A step names a business form that the organ does not offer.</summary>
    public sealed record FormUnknown(string ElementId, string Name, string Form) : Invalid("definition.form-unknown", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name, Form];
    }

    public sealed record ProcessUnknown(string Key) : Invalid("definition.process-unknown", nameof(ChooseProcess.ProcessKey))
    {
        public override IReadOnlyList<object> Arguments => [Key];
    }
}
