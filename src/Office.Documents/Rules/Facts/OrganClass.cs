namespace Office.Documents.Rules.Facts;

/// <summary>What sort of body issues or receives a document, as far as the rules tell them apart.</summary>
public enum OrganClass
{
    Unknown = 0,

    /// <summary>党委</summary>
    Party = 1,

    /// <summary>人民政府, with street offices that act for one</summary>
    Government = 2,

    /// <summary>人民代表大会及其常务委员会</summary>
    Congress = 3,

    /// <summary>办公厅（室） of a party committee or a government</summary>
    Office = 4,

    /// <summary>部门: 局、委、厅 …</summary>
    Department = 5,

    /// <summary>内设机构: 科、处、股 inside an organ</summary>
    InternalUnit = 6,

    /// <summary>A person or a title</summary>
    Person = 7,
}
