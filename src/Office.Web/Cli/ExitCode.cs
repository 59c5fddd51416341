namespace Office.Web.Cli;

/// <summary>What a command tells the shell.</summary>
public enum ExitCode
{
    /// <summary>Done as asked.</summary>
    Done = 0,

    /// <summary>Tried, and something is broken or a check found a fault.</summary>
    Failed = 1,

    /// <summary>Not tried: the request makes no sense here; nothing was written.</summary>
    Refused = 2,
}
