namespace Office.Workflow.Deadlines;

/// <summary>预警灯: how near a deadline is, in working days; the organ says where each begins.</summary>
public enum Light
{
    /// <summary>绿: there is time.</summary>
    Green = 1,

    /// <summary>蓝: it comes nearer.</summary>
    Blue = 2,

    /// <summary>橙: today or tomorrow.</summary>
    Orange = 3,

    /// <summary>红: overdue.</summary>
    Red = 4,
}
