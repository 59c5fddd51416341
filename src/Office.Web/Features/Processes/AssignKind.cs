namespace Office.Web.Features.Processes;

/// <summary>How a step says who acts.</summary>
public enum AssignKind
{
    /// <summary>Who began the matter.</summary>
    Drafter,

    /// <summary>The head of the unit of who began it.</summary>
    UnitHead,

    /// <summary>Everybody in the organ who has a duty.</summary>
    Duty,

    /// <summary>Whom who began it chose.</summary>
    Chosen,

    /// <summary>Officials, posts, units or organs that the drawer names.</summary>
    Named,

    /// <summary>An expression of the process language.</summary>
    Written,
}
