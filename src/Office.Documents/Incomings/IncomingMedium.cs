namespace Office.Documents.Incomings;

/// <summary>In what shape a paper came: the E/P mark of the register. Stored by number.</summary>
public enum IncomingMedium
{
    /// <summary>电子: through the exchange, or as a file.</summary>
    Electronic = 1,

    /// <summary>纸质: only on paper; the file, if any, is a scan of it.</summary>
    Paper = 2,
}
