using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Workflow.Soundness;

/// <summary>Why nobody, or nobody else, would act at a step as the organ is staffed now. Each names its element first.</summary>
public static class StaffingFault
{
    /// <summary>The step goes to duties that nobody in the organ has.</summary>
    public sealed record NobodyHoldsDuty(string ElementId, string Name, IReadOnlyList<Duty> Duties)
        : Invalid("staffing.nobody-holds-duty", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name, Duties];
    }

    /// <summary>The step names people, posts, units or organs, and nobody holds any of them.</summary>
    public sealed record NobodyNamed(string ElementId, string Name) : Invalid("staffing.nobody-named", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name];
    }

    /// <summary>The process begins at a time, and nobody of the organ is there in whose name it could.</summary>
    public sealed record NobodyBegins(string ElementId, string Name) : Invalid("staffing.nobody-begins", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name];
    }

    /// <summary>The step goes to the head of the drafter's unit, and no unit of the organ has a head.</summary>
    public sealed record NoUnitHasHead(string ElementId, string Name) : Invalid("staffing.no-unit-has-head", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name];
    }

    /// <summary>A warning: when this person is absent nobody acts, and nobody could hand the work over.</summary>
    public sealed record OnlyOneActs(string ElementId, string Name, string Person) : Invalid("staffing.only-one-acts", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name, Person];
    }

    /// <summary>A warning: some of what the step names is held by nobody.</summary>
    public sealed record SomeNamedUnheld(string ElementId, string Name, int Unheld) : Invalid("staffing.some-named-unheld", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name, Unheld];
    }

    /// <summary>A warning: what is drafted in these units would be stopped at the step.</summary>
    public sealed record UnitsWithoutHead(string ElementId, string Name, string Units) : Invalid("staffing.units-without-head", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name, Units];
    }

    /// <summary>A warning: the step goes to whoever is on duty, and the roster names nobody now.</summary>
    public sealed record NobodyOnDuty(string ElementId, string Name) : Invalid("staffing.nobody-on-duty", "Xml")
    {
        public override IReadOnlyList<object> Arguments => [ElementId, Name];
    }
}
