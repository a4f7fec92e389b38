"""`CreateAzureCredentialDTO.region`."""

from .._runtime import OpenEnum


class CreateAzureCredentialDTO_Region(OpenEnum):
    """The known values of `CreateAzureCredentialDTO.region`."""

    AUSTRALIAEAST = "australiaeast"
    CANADAEAST = "canadaeast"
    CANADACENTRAL = "canadacentral"
    CENTRALUS = "centralus"
    EASTUS2 = "eastus2"
    EASTUS = "eastus"
    FRANCE = "france"
    GERMANYWESTCENTRAL = "germanywestcentral"
    INDIA = "india"
    JAPANEAST = "japaneast"
    JAPANWEST = "japanwest"
    NORTHCENTRALUS = "northcentralus"
    NORWAY = "norway"
    POLANDCENTRAL = "polandcentral"
    SOUTHCENTRALUS = "southcentralus"
    SPAINCENTRAL = "spaincentral"
    SWEDENCENTRAL = "swedencentral"
    SWITZERLAND = "switzerland"
    SWITZERLANDNORTH = "switzerlandnorth"
    SWITZERLANDWEST = "switzerlandwest"
    UAENORTH = "uaenorth"
    UK = "uk"
    WESTEUROPE = "westeurope"
    WESTUS = "westus"
    WESTUS3 = "westus3"
