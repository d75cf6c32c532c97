namespace Homeroom.Grading.Tests;

/// <summary>Names of many origins, made up for tests: none is of a person we know.</summary>
internal static class ManyNames
{
    private static readonly (string Origin, string Names)[] Origins =
    [
        (
            "West African",
            "Kofi Mensah|Adwoa Boateng|Chidinma Okonkwo|Olumide Adeyemi|Ngozi Eze|Babajide Ogunleye|Aminata Traoré|Kwame|Ifeoma Nwosu|Mamadou N’Diaye"
        ),
        ("East and South African", "Wanjiru Kamau|Tendai Moyo|Sipho Dlamini|Abebe Tesfaye|Nomvula Khumalo|Abdirahman Warsame"),
        ("Arabic", "Mohammed al-Farsi|Fatima bint Khalid|Omar ibn Said|Layla Haddad|Yusuf El-Amin|Noor al Rashid|Abd al-Rahman Saleh|Zaynab"),
        ("Vietnamese", "Nguyễn Văn An|Trần Thị Hồng|Lê Minh Khôi|Phạm Quỳnh Như|Đỗ Hoàng Long|An Nguyen|Thuy Pham"),
        ("Chinese", "Li Wei|Zhang Xiuying|Wang Fang|Ouyang Jing|Chen Mei-Ling|Xu Zhimo|Lǚ Yàn|Ng Ka Wai"),
        ("Korean", "Kim Min-jun|Park Seo-yeon|Choi Ji-woo|Lee Ha-eun|Jung Do-yun|Seo-jun"),
        ("Japanese", "Haruto Takahashi|Sakura Itō|Ren Ōtani|Yui"),
        ("Hawaiian and Pacific", "Kaʻiulani Kealoha|Keali‘i Kahananui|Leilani Makoa|ʻIolani Akana|Noelani|Sione Tuipulotu|Mele Faʻasavalu"),
        (
            "Native American",
            "Running Bear|Aponi Begay|Chaska Red Cloud|Wilma Mankiller|Joy Harjo|Tall Tree Yazzie|Takoda Little Hawk|Nizhoni Tsosie|Sitting Crow"
        ),
        ("Slavic", "Anastasia Ivanova|Tomáš Dvořák|Wojciech Szczęsny|Oleksandr Kovalenko|Milica Đorđević|Łukasz|Владимир Петров"),
        (
            "Hispanic",
            "Juan de la Cruz|María José Hernández|Xóchitl Ramírez|Ángel Muñoz|José Luis Ortega y Gasset|Guadalupe de los Santos|Jesús|Ximena"
        ),
        ("South Asian", "Priya Raghunathan|Lakshmi Iyer|Arjun Singh|Sai Venkata Subramaniam|Aarav Patel|Zainab Chowdhury|Harpreet Kaur|Tamil Selvan"),
        ("Other Asian", "Pa Houa Vang|Somchai Srisai|Nurul Aisyah binti Hassan|Dewi|Tenzin Dorje|Jose Rizal Santos"),
        (
            "Other European",
            "Siobhán O’Neill|Björk Guðmundsdóttir|Jean-Luc Picard|D’Angelo Russo|Ludwig van der Berg|Ingrid von Trapp|Aoife Ní Bhriain|João da Silva|Mehmet Can Yılmaz"
        ),
        ("African American", "DeShawn Washington|Aaliyah Jackson|Ke’Andre|LaToya Brown|Jamal Jones|Ta-Nehisi"),
        ("Hyphens and long names", "Mary-Kate Smith-Jones|Ana Luz García-Márquez|Anne-Marie|Maximiliano Alejandro Villanueva Castellanos"),
        ("In other letters", "محمد علي|李明|김민준"),
        (
            "Also words",
            "Will|May|Grace|Hope|Art|Mark|Rose|Faith|Joy|Summer|Chase|Hunter|Dawn|April|Bill|Frank|Drew|Pat|Ray|Jack|Sue|Ruby|Will Young|Grace Park"
        ),
        (
            "West African, more",
            "Amara Diallo|Kwame Mensah|Chinedu Okafor|Fatou Ndiaye|Kofi Boateng|Adaeze Nwosu|Babajide Adeyemi|Efua Asante|Ousmane Traoré|Yaa Owusu|Temitope Balogun"
        ),
        (
            "Arabic, more",
            "Omar al-Masri|Yusuf Rahman|Amina Khalil|Tariq Aziz|Noor Saleh|Hassan Farouk|Zaynab Nasser|Khalid ibn Rashid|Maryam Qureshi|Idris Mansour|Salma Bakr"
        ),
        ("Vietnamese, more", "Nguyễn Thị Minh|Trần Văn Đức|Phạm Quỳnh Anh|Lê Hoàng Long|Đặng Thu Hà|Võ Ngọc Bảo|Bùi Khánh Linh|Hồ Xuân Mai"),
        ("Chinese, more", "Wang Jun|Chen Meiling|Zhao Yichen|Xu Haoran|Lin Zihan|Huang Yutong"),
        ("Korean and Japanese, more", "Lee Ji-hoon|Choi Ha-eun|Kang Su-bin|Haruki Tanaka|Yui Nakamura|Sōta Kobayashi|Rin Fujimoto"),
        ("Hawaiian, more", "Keanu Kahananui|Leilani Kealoha|Kaʻiulani Akana|Makoa Nāone|Nalani Kamaka|Kekoa Palakiko"),
        (
            "Native American, more",
            "Winona Begay|Chayton Whitehorse|Aiyana Yazzie|Tahoma Tsosie|Kaya Runningwater|Nayeli Benally|Dakota Redcloud|Elu Chee"
        ),
        (
            "Slavic, more",
            "Oleksandr Shevchenko|Nataliya Bondarenko|Piotr Wiśniewski|Zofia Kowalczyk|Jiří Dvořák|Kateřina Nováková|Milica Jovanović|Łukasz Zieliński|Ivana Petrović|Dmitri Volkov"
        ),
        (
            "Hispanic, more",
            "José Ramírez|Lucía Peña|Xóchitl Flores|Íñigo Muñoz|Guadalupe Ortiz|Joaquín de la Cruz|Sofía Ibáñez|Ángel Núñez|Valentina Castaño|Diego Quispe|Itzel Tlatoani"
        ),
        (
            "South Asian, more",
            "Priya Sharma|Arjun Patel|Ananya Iyer|Rohan Banerjee|Lakshmi Venkataraman|Gurpreet Singh|Sanjana Reddy|Aarav Chatterjee|Thilini Jayawardena"
        ),
        ("Joined by hyphens", "Anne-Marie Leclerc|Jean-Luc Moreau|Mary-Kate Olsson|Lars-Erik Lindqvist|Ana-Lucia Vega|Smith-Jones Avery"),
        ("With apostrophes", "Siobhán O’Brien|Declan O'Connor|D'Andre Wallace|N'Golo Sissoko|Aoife Ní Dhomhnaill|Jeanne d'Arcy"),
        ("With little words", "Pieter van der Berg|Ludwig von Arnim|Giulia della Rovere|Vincent de Groot|Marta dos Santos|Tomás del Río"),
        (
            "Words, more",
            "Will Baker|May Turner|Grace Cook|Hope Mason|Art Miller|Mark Stone|Rose Field|Faith Young|Joy Banks|Summer Rivers|Chase Hill|Rich Price|Sunny Day|Angel Bell"
        ),
        (
            "Words and places",
            "Christian King|Dawn Winters|Miles Walker|Drew Page|Skip Carpenter|Bill Waters|Jack Frost|Paris London|Autumn Brooks|Robin Swift|Olive Green|Iris Wood"
        ),
        ("Nordic", "Björn Åkesson|Søren Ægidius|Þórdís Jónsdóttir|Zoë Müller"),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Origins.SelectMany(o => o.Names.Split('|'))];
}
