namespace Office.Organization.Directory;

/// <summary>The series of document numbers that an organ keeps apart (发、函、纪). Stored by number: only add.</summary>
public enum NumberSeries
{
    /// <summary>发: notices, decisions and whatever else goes under the red head.</summary>
    Document = 1,

    /// <summary>函: letters.</summary>
    Letter = 2,

    /// <summary>纪: minutes.</summary>
    Minutes = 3,
}
