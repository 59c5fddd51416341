namespace Office.Workflow.WorkItems;

/// <summary>The moves (操作) that a page may offer on a work item.</summary>
public enum MoveKind
{
    Complete = 1,
    ReturnToPrevious = 2,
    ReturnToDrafter = 3,
    ReturnToPreviousStraightBack = 4,
    ReturnToDrafterStraightBack = 5,
    Withdraw = 6,
}
