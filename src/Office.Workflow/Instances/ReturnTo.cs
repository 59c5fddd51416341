namespace Office.Workflow.Instances;

/// <summary>Where a matter is returned to (退回).</summary>
public enum ReturnTo
{
    /// <summary>The step from which it came (上一步).</summary>
    Previous = 1,

    /// <summary>The drafter (拟稿人).</summary>
    Drafter = 2,

    /// <summary>A step that was passed, by its id (任意已办环节).</summary>
    Step = 3,
}
