using Office.Organization.Foundation;

namespace Office.Documents.Typesetting.Ofd;

/// <summary>Ends the reading of a file from any depth; never leaves this folder.</summary>
internal sealed class OfdPartException(Fault fault) : Exception(fault.Code)
{
    public Fault Fault => fault;
}
